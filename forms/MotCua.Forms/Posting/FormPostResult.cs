using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>What a post said.</summary>
/// <param name="Data">The data as it now stands: what was posted over what was there before, the action already done.</param>
/// <param name="Action">The button inside the form that was pressed, or null when the form itself was sent on.</param>
/// <param name="Uploads">Files to check and store.</param>
public sealed record FormPostResult(JsonObject Data, FormAction? Action, IReadOnlyList<FormUpload> Uploads);
