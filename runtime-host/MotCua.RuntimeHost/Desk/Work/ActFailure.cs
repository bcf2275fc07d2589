using System.Text.Json.Nodes;
using MotCua.Forms;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>An act that was refused: what to say, where, and what had been typed.</summary>
public sealed record ActFailure
{
    /// <summary>The act's name, as posted.</summary>
    public required string Act { get; init; }

    /// <summary>The work item it was for.</summary>
    public string? Item { get; init; }

    /// <summary>What is wrong, by field name of <see cref="ActFields"/>; "" for the act as a whole.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    /// <summary>Mistakes in the step's form.</summary>
    public IReadOnlyList<FormError> FormErrors { get; init; } = [];

    /// <summary>The step's form as typed.</summary>
    public JsonObject? Data { get; init; }

    /// <summary>Somebody else was quicker: the page now shows the present state.</summary>
    public bool IsConflict { get; init; }

    public required IFormCollection Posted { get; init; }

    public bool IsFor(string act, string? item) => Act == act && Item == item;
}
