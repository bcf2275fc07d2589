namespace MotCua.Forms;

/// <summary>What a button inside a form does.</summary>
public enum FormActionKind
{
    /// <summary>Adds an empty item to a list.</summary>
    Add,

    /// <summary>Removes an item of a list, or a file.</summary>
    Remove,

    /// <summary>Shows the form again with what the answers so far make visible.</summary>
    Refresh,
}
