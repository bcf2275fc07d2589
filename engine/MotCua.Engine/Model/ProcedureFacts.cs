namespace MotCua.Engine.Model;

/// <summary>
/// The facts of a procedure, <c>procedure.json</c> of its bundle (E-1.2): what the portal shows and what bounds its dossiers.
/// </summary>
public sealed record ProcedureFacts
{
    /// <summary>National code, for example "1.013225".</summary>
    public required string Code { get; init; }

    /// <summary>Name of the procedure.</summary>
    public required LocalText Name { get; init; }

    /// <summary>One paragraph for the list.</summary>
    public LocalText? Summary { get; init; }

    /// <summary>Id of the sector.</summary>
    public required string Sector { get; init; }

    /// <summary>Level of the settling agency.</summary>
    public required AuthorityLevel AuthorityLevel { get; init; }

    /// <summary>How much can be done online.</summary>
    public required ServiceLevel ServiceLevel { get; init; }

    /// <summary>Competent agency: a unit id of the organisation.</summary>
    public required string Unit { get; init; }

    /// <summary>Who may apply; empty means everybody.</summary>
    public IReadOnlyList<ApplicantKind> Applicants { get; init; } = [];

    /// <summary>Channels a dossier may come in by; empty means all.</summary>
    public IReadOnlyList<IntakeChannel> Channels { get; init; } = [];

    /// <summary>Legal documents it rests on.</summary>
    public IReadOnlyList<LegalBasis> LegalBases { get; init; } = [];

    /// <summary>Requirements and conditions.</summary>
    public IReadOnlyList<LocalText> Conditions { get; init; } = [];

    /// <summary>The order of steps as told to the public.</summary>
    public IReadOnlyList<LocalText> Steps { get; init; } = [];

    /// <summary>Papers to hand in.</summary>
    public IReadOnlyList<DossierComponent> Components { get; init; } = [];

    /// <summary>Number of sets of papers.</summary>
    public int SetCount { get; init; } = 1;

    /// <summary>Fees, charges and taxes.</summary>
    public IReadOnlyList<ProcedureFee> Fees { get; init; } = [];

    /// <summary>What the applicant gets.</summary>
    public IReadOnlyList<ProcedureResult> Results { get; init; } = [];

    /// <summary>The legal time limit of the whole procedure; null when the law names none.</summary>
    public StatutoryLimit? TimeLimit { get; init; }

    /// <summary>Path of the BPMN file.</summary>
    public string Process { get; init; } = "process.bpmn";

    /// <summary>Path of the status diagram.</summary>
    public string Statuses { get; init; } = "statuses.json";

    /// <summary>Id of the application form: file name without <c>.schema.json</c>.</summary>
    public string? Form { get; init; }

    /// <summary>Id of the form that describes the result, if it has one.</summary>
    public string? ResultForm { get; init; }

    /// <summary>Limits of the built-in operations.</summary>
    public OperationLimits Operations { get; init; } = new();

    /// <summary>Says which figures are illustrative; null when none are.</summary>
    public LocalText? Illustrative { get; init; }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
