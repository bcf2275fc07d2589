namespace MotCua.RuntimeHost.Shell.Components;

/// <summary>How a status is drawn: Designsystemet colour, icon, squared for a final refusal, solid for delivered.</summary>
public sealed record StatusLook(string Color, string Icon, string? End = null, string? Solid = null)
{
    /// <summary>A status of a procedure's own making.</summary>
    public static readonly StatusLook Unknown = new("neutral", "circle-dot");

    // The ten statuses of Appendix I and our two internal ones.
    private static readonly Dictionary<string, StatusLook> Known = new(StringComparer.Ordinal)
    {
        ["Registered"] = new("info", Icon: "file-plus"),
        ["SupplementRequested"] = new("warning", Icon: "file-warning"),
        ["NotAccepted"] = new("danger", Icon: "circle-x", End: ""),
        ["Accepted"] = new("accent", Icon: "inbox"),
        ["Supplemented"] = new("info", Icon: "file-check"),
        ["Processing"] = new("accent", Icon: "circle-play"),
        ["Stopped"] = new("neutral", Icon: "octagon-x", End: ""),
        ["PaymentRequested"] = new("warning", Icon: "wallet"),
        ["Settled"] = new("success", Icon: "circle-check"),
        ["Delivered"] = new("success", Icon: "badge-check", Solid: ""),
        ["Withdrawn"] = new("neutral", Icon: "undo-2", End: ""),
        ["Cancelled"] = new("neutral", Icon: "ban", End: ""),
        ["Draft"] = new("neutral", Icon: "pencil-line"),
    };

    /// <summary>The look of a status code.</summary>
    public static StatusLook Of(string code) => Known.GetValueOrDefault(code, Unknown);
}
