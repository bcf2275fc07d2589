using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>How to read a post.</summary>
public sealed record FormPostOptions
{
    /// <summary>The data before the post (the draft). Fields that were not on the page keep their values.</summary>
    public JsonObject? Previous { get; init; }

    /// <summary>Whether an attachment id that came back with the page may be kept; by default only ids already in <see cref="Previous"/>.</summary>
    public Func<string, bool>? MayKeepAttachment { get; init; }
}
