using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Forms;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>A draft with all that is needed to show its form.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Procedure">The version it was opened with.</param>
/// <param name="Schema">Its application form; null when the procedure has none.</param>
/// <param name="Applicant">What the account says of the applicant.</param>
/// <param name="Now">The version in force; null when the procedure is no longer on offer.</param>
public sealed record OpenDraft(DraftDocument Draft, CompiledProcedure Procedure, FormSchema? Schema, ApplicantInfo Applicant, ProcedureVersion? Now);
