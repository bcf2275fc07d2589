namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>A tab of "my dossiers".</summary>
public enum DossierTab
{
    /// <summary>Under way.</summary>
    Running,

    /// <summary>Under way, and the applicant is to do something.</summary>
    Waiting,

    /// <summary>Over, or cancelled.</summary>
    Finished,

    /// <summary>Not submitted yet.</summary>
    Drafts,
}
