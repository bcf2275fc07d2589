using System.Globalization;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.Messages;
using MotCua.Storage;
using DossierStatuses = MotCua.Engine.Model.StatusCodes;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>Who is told what: notifications under the bell, e-mails in the outbox, messages drawn in the procedure.
/// Ids come from the event's sequence, so nothing is told twice.</summary>
internal sealed class MessageProjection : IDossierProjection
{
    private static readonly TimeSpan LocalOffset = TimeSpan.FromHours(7);

    public IEnumerable<Write> Writes(DossierStep step) =>
        step.Events.SelectMany((e, index) => ForEvent(step, e, step.Before.Sequence + 1 + index));

    private static IEnumerable<Write> ForEvent(DossierStep step, DossierEvent e, long sequence) => e switch
    {
        StatusChanged { To: var status } changed when ApplicantMessages.For(status) is { } message => ToApplicant(step, changed, message, sequence),
        WorkItemCreated { Item.Assignee: { } person } created => ToOfficer(step, person, OfficerMessages.Assigned, created.Item.Name, sequence),
        WorkItemAssigned assigned => ToOfficer(step, assigned.Person, OfficerMessages.Assigned, StepName(step, assigned.WorkItemId), sequence),
        WorkItemReassigned reassigned =>
        [
            .. ToOfficer(step, reassigned.Person, OfficerMessages.Assigned, StepName(step, reassigned.WorkItemId), sequence),
            .. ToOfficer(step, reassigned.From, OfficerMessages.Taken, StepName(step, reassigned.WorkItemId), sequence),
        ],
        WorkItemDelegated delegated => ToOfficer(step, delegated.Person, OfficerMessages.Assigned, StepName(step, delegated.WorkItemId), sequence),
        SupplementReceived when step.After.OpenSupplement is { } supplement =>
            ToOfficer(step, step.After.WorkItems.Find(supplement.WorkItemId)?.Assignee, OfficerMessages.Supplemented, StepName(step, supplement.WorkItemId), sequence),
        MessageRequested message => [Drawn(step, message, sequence)],
        _ => [],
    };

    private static IEnumerable<Write> ToApplicant(DossierStep step, StatusChanged changed, ApplicantMessage message, long sequence)
    {
        var applicant = step.After.Applicant!;
        var title = Fill(step, changed, message.Title);
        var body = Fill(step, changed, message.Body);
        if (applicant.AccountId is { } account)
        {
            yield return Notification(step, account, title, body, sequence);
        }

        if (applicant.Email is { Length: > 0 } email)
        {
            yield return Outbox(step, "email", email, title.Vi, body.Vi, sequence);
        }
    }

    private static IEnumerable<Write> ToOfficer(DossierStep step, string? person, LocalText title, string stepName, long sequence)
    {
        // Nobody needs to be told what he did himself.
        if (person is null || person == step.Actor.Id)
        {
            yield break;
        }

        var text = new LocalText(
            string.Format(CultureInfo.InvariantCulture, title.Vi, stepName, step.After.Code),
            string.Format(CultureInfo.InvariantCulture, title.En!, stepName, step.After.Code));
        yield return Notification(step, person, text, null, sequence);
    }

    private static LocalText Fill(DossierStep step, StatusChanged changed, LocalText text)
    {
        var name = step.Procedure.Facts.Name;
        return new LocalText(
            string.Format(CultureInfo.InvariantCulture, text.Vi, step.After.Code, name.Vi, Detail(step, changed, "vi")).TrimEnd(),
            string.Format(CultureInfo.InvariantCulture, text.En!, step.After.Code, name.In("en"), Detail(step, changed, "en")).TrimEnd());
    }

    private static string Detail(DossierStep step, StatusChanged changed, string language)
    {
        var vi = language == "vi";
        if (changed.To == DossierStatuses.Accepted && step.After.Deadline is { } deadline)
        {
            return (vi ? "Hẹn trả kết quả lúc " : "The result is due at ") + Local(deadline) + ".";
        }

        if (changed.To == DossierStatuses.PaymentRequested
            && step.After.WorkItems.Values.LastOrDefault(item => item is { IsLive: true, Payment.Paid: false })?.Payment is { } payment)
        {
            return string.Format(CultureInfo.GetCultureInfo("vi-VN"), vi ? "Số tiền: {0:N0} đ." : "Amount: {0:N0} VND.", payment.Amount);
        }

        if (step.After.OpenSupplement is { IsAwaited: true } supplement && changed.To == DossierStatuses.SupplementRequested)
        {
            return (vi ? "Lý do: " : "Reason: ") + supplement.Reason + (vi ? ". Cần có: " : ". Wanted: ") + string.Join("; ", supplement.Items) + ".";
        }

        return changed.Reason is { Length: > 0 } reason ? (vi ? "Lý do: " : "Reason: ") + reason + "." : "";
    }

    private static string Local(DateTimeOffset at) =>
        at.ToOffset(LocalOffset).ToString("HH:mm:ss dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string StepName(DossierStep step, string workItem) => step.After.WorkItems.Find(workItem)?.Name ?? "";

    private static Write Notification(DossierStep step, string account, LocalText title, LocalText? body, long sequence)
    {
        var id = $"{step.DossierId}.{sequence}.{account}";
        return Write.Upsert(DossierCollections.Notifications, id, new NotificationDocument
        {
            Id = id,
            Account = account,
            At = step.Now,
            Title = title,
            Body = body,
            DossierId = step.DossierId,
            DossierCode = step.After.Code,
        });
    }

    private static Write Drawn(DossierStep step, MessageRequested message, long sequence) =>
        Outbox(step, message.Template ?? "message", null, step.After.Code, message.ElementId, sequence);

    private static Write Outbox(DossierStep step, string kind, string? to, string subject, string body, long sequence)
    {
        var id = $"{step.DossierId}.{sequence}";
        return Write.Upsert(DossierCollections.Outbox, id, new OutboxDocument
        {
            Id = id,
            Kind = kind,
            State = "pending",
            DossierId = step.DossierId,
            To = to,
            Subject = subject,
            Body = body,
            CreatedAt = step.Now,
            DueAt = step.Now,
        });
    }
}
