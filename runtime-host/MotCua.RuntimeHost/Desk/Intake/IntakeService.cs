using MotCua.Catalogs.Accounts;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Forms;
using MotCua.RuntimeHost.Desk.Work;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Forms;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Desk.Intake;

/// <summary>Takes in dossiers at the counter and by post (E-5.2): reads the page, finds the applicant's account, submits.</summary>
public sealed class IntakeService(DossierService dossiers, FormGate gate, DeskForms forms, AccountService accounts, Localizer texts)
{
    /// <summary>A new entry of this version.</summary>
    public static IntakeForm Begin(CompiledProcedure procedure) =>
        new() { CommandId = Guid.NewGuid().ToString("N"), VersionHash = procedure.VersionHash };

    /// <summary>Reads the page. The code is set when the dossier was submitted.</summary>
    public async Task<(IntakeForm Form, string? Code)> PostAsync(IFormCollection posted, CompiledProcedure procedure, Actor actor, CancellationToken ct)
    {
        var form = Read(posted, procedure);
        var submit = true;
        if (gate.Schema(procedure, procedure.Facts.Form) is { } schema)
        {
            var read = await forms.ReadAsync(schema, posted, [], actor.Id, ct);
            (form.Data, submit, form.FormErrors) = (read.Data, read.IsSubmit, read.UploadErrors);
        }

        if (posted.ContainsKey(IntakeFields.Lookup))
        {
            await LookUpAsync(form, procedure, ct);
            return (form, null);
        }

        if (!submit)
        {
            return (form, null);
        }

        var applicant = await ApplicantAsync(form, ct);
        await JudgeFormAsync(form, procedure, applicant, ct);
        return form.IsSound ? (form, await SubmitAsync(form, procedure, applicant, actor, ct)) : (form, null);
    }

    private async Task<string?> SubmitAsync(IntakeForm form, CompiledProcedure procedure, ApplicantInfo applicant, Actor actor, CancellationToken ct)
    {
        var reply = await dossiers.SubmitAsync(
            new SubmitDossier
            {
                CommandId = form.CommandId,
                ProcedureCode = procedure.Facts.Code,
                VersionHash = procedure.VersionHash,
                Channel = form.Channel,
                Applicant = applicant,
                Data = form.Data,
            },
            actor,
            ct);
        if (reply.Accepted)
        {
            return reply.Code;
        }

        form.FormErrors = reply.FormErrors;
        form.Wrong("", FailureFields.Of(reply, texts).Text);
        return null;
    }

    private static IntakeForm Read(IFormCollection posted, CompiledProcedure procedure)
    {
        var commandId = posted[IntakeFields.CommandId].ToString();
        var form = new IntakeForm
        {
            CommandId = commandId.Length is > 0 and <= 100 ? commandId : Guid.NewGuid().ToString("N"),
            VersionHash = procedure.VersionHash,
            Channel = posted[IntakeFields.Channel] == "post" ? IntakeChannel.Post : IntakeChannel.Counter,
            Kind = posted[IntakeFields.Kind] == "enterprise" ? ApplicantKind.Enterprise : ApplicantKind.Citizen,
        };
        foreach (var field in IntakeFields.Applicant)
        {
            form.Values[field] = posted[field].ToString().Trim().Normalize();
        }

        return form;
    }

    /// <summary>Fills in what the applicant's account says; typed values give way to it only where they are empty.</summary>
    private async Task LookUpAsync(IntakeForm form, CompiledProcedure procedure, CancellationToken ct)
    {
        if (await FindAccountAsync(form, ct) is not { } account)
        {
            form.Note = texts["desk.intake.lookup.none"];
            return;
        }

        form.Kind = account.Kind == AccountKind.Enterprise ? ApplicantKind.Enterprise : ApplicantKind.Citizen;
        foreach (var (field, value) in new[]
        {
            (IntakeFields.Name, account.DisplayName), (IntakeFields.Identity, account.IdentityNumber), (IntakeFields.Phone, account.Phone),
            (IntakeFields.Email, account.Email), (IntakeFields.Address, account.Address),
        })
        {
            if (form[field].Length == 0)
            {
                form.Values[field] = value ?? "";
            }
        }

        if (gate.Schema(procedure, procedure.Facts.Form) is { } schema)
        {
            var environment = await gate.EnvironmentAsync(schema, form.Data, Applicants.From(account), null, ct);
            foreach (var (name, value) in FormStart.Data(schema, environment.Names))
            {
                if (form.Data[name] is null || form.Data[name]!.ToString().Length == 0)
                {
                    form.Data[name] = value?.DeepClone();
                }
            }
        }

        form.Note = texts["desk.intake.lookup.found", account.DisplayName];
    }

    private async Task<Account?> FindAccountAsync(IntakeForm form, CancellationToken ct)
    {
        var identity = AccountFormats.IdentityNumber(form[IntakeFields.Identity]) ?? AccountFormats.TaxCode(form[IntakeFields.Identity]);
        var phone = AccountFormats.Phone(form[IntakeFields.Phone]);
        if ((identity ?? phone) is not { } key)
        {
            return null;
        }

        var page = await accounts.ListAsync(new AccountQuery { Text = key, Role = Roles.Applicant, Enabled = true, Limit = 5 }, ct);
        var exact = page.Items.Select(row => row.Account).Where(account => identity is not null ? account.IdentityNumber == identity : account.Phone == phone).ToList();
        return exact.Count == 1 ? exact[0] : null;
    }

    /// <summary>The applicant as typed, judged; with an account of the same number the dossier is also his on the portal.</summary>
    private async Task<ApplicantInfo> ApplicantAsync(IntakeForm form, CancellationToken ct)
    {
        var enterprise = form.Kind == ApplicantKind.Enterprise;
        if (form[IntakeFields.Name].Length is 0 or > 200)
        {
            form.Wrong(IntakeFields.Name, texts["desk.intake.error.name"]);
        }

        var identity = enterprise ? AccountFormats.TaxCode(form[IntakeFields.Identity]) : AccountFormats.IdentityNumber(form[IntakeFields.Identity]);
        if (identity is null)
        {
            form.Wrong(IntakeFields.Identity, enterprise
                ? texts["desk.intake.error.taxCode"]
                : texts["desk.intake.error.identity", form[IntakeFields.Identity].Count(char.IsAsciiDigit)]);
        }

        var phone = AccountFormats.Phone(form[IntakeFields.Phone]);
        if (phone is null)
        {
            form.Wrong(IntakeFields.Phone, texts["desk.intake.error.phone"]);
        }

        var email = AccountFormats.Email(form[IntakeFields.Email]);
        if (email is null && form[IntakeFields.Email].Length > 0)
        {
            form.Wrong(IntakeFields.Email, texts["desk.intake.error.email"]);
        }

        var address = form[IntakeFields.Address];
        if (address.Length > 500)
        {
            form.Wrong(IntakeFields.Address, texts["desk.intake.error.address"]);
        }

        var account = await FindAccountAsync(form, ct);
        var owner = identity is not null && account?.IdentityNumber == identity ? account.Id : null;
        return new ApplicantInfo(owner, form[IntakeFields.Name], form.Kind, identity, phone, email, address.Length == 0 ? null : address);
    }

    private async Task JudgeFormAsync(IntakeForm form, CompiledProcedure procedure, ApplicantInfo applicant, CancellationToken ct)
    {
        if (gate.Schema(procedure, procedure.Facts.Form) is { } schema)
        {
            // Both halves of the page are judged at once, so that all mistakes are said together.
            var state = await gate.EvaluateAsync(schema, form.Data, applicant, null, ct);
            form.FormErrors = [.. form.FormErrors, .. state.Errors];
        }
    }
}
