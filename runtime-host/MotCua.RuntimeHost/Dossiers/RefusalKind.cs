namespace MotCua.RuntimeHost.Dossiers;

/// <summary>Where a command was refused.</summary>
public enum RefusalKind
{
    /// <summary>By the rules of the procedure; see the failure.</summary>
    Kernel,

    /// <summary>The form is not filled in properly; see the errors.</summary>
    Form,

    /// <summary>No such dossier, or not one the actor may know of.</summary>
    NotFound,

    /// <summary>The procedure is not on offer.</summary>
    ProcedureNotOffered,

    /// <summary>An attachment does not exist or is somebody else's.</summary>
    AttachmentNotFound,

    /// <summary>Others kept changing the dossier; try again.</summary>
    Busy,
}
