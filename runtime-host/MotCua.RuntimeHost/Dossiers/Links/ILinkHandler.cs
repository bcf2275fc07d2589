namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Delivers one kind of message.</summary>
internal interface ILinkHandler
{
    LinkKind Kind { get; }

    /// <summary>Tries to deliver it. The message as it then is, to be stored with the end of the claim; null when the
    /// receiver's unit of work has ended the claim.</summary>
    Task<DossierMessage?> HandleAsync(LinkWork work, CancellationToken ct);
}
