using MotCua.Engine.Kernel;
using MotCua.Forms;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>A supplement request that awaits its answer.</summary>
/// <param name="View">The dossier.</param>
/// <param name="Request">What is asked.</param>
/// <param name="Schema">The application form; null when the procedure has none.</param>
/// <param name="Draft">The answer so far; begins with what the dossier has.</param>
public sealed record OpenSupplement(DossierView View, SupplementState Request, FormSchema? Schema, DraftDocument Draft)
{
    public ApplicantInfo Applicant => View.State.Applicant!;
}
