namespace MotCua.RuntimeHost.Dossiers.Attachments;

/// <summary>Why a file was not taken in.</summary>
public enum UploadRefusal
{
    /// <summary>No bytes.</summary>
    Empty,

    /// <summary>More bytes than the chooser allows.</summary>
    TooLarge,

    /// <summary>The ending is not one the chooser allows.</summary>
    FormatNotAllowed,

    /// <summary>The content is not what the ending says.</summary>
    ContentMismatch,
}
