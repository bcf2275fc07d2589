using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>What a person sees under the bell: for citizens about their dossiers, for officers about their work.</summary>
public sealed record NotificationDocument
{
    public required string Id { get; init; }

    public required string Account { get; init; }

    public required DateTimeOffset At { get; init; }

    public required LocalText Title { get; init; }

    public LocalText? Body { get; init; }

    public required string DossierId { get; init; }

    public required string DossierCode { get; init; }

    public bool Read { get; init; }
}
