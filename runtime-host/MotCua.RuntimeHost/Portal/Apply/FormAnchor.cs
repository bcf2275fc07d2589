using System.Globalization;
using MotCua.Forms;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>Where the eye goes after a button inside the form: the list that grew or shrank.</summary>
internal static class FormAnchor
{
    /// <summary>"#f-members" of an added or removed member; empty for a refresh.</summary>
    public static string Of(FormAction action)
    {
        var at = action.Pointer;
        if (action.Kind == FormActionKind.Remove && at.LastIndexOf('/') is > 0 and var cut
            && int.TryParse(at[(cut + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            at = at[..cut];
        }

        return at.Length == 0 ? "" : "#" + FormPath.ToId("f", at);
    }
}
