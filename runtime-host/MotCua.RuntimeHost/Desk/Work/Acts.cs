using MotCua.Engine.Kernel;
using MotCua.Engine.Time;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>The one table of acts whose command is made of the posted fields alone: to add one, its line here and its
/// form on the page. Null: a mistake was noted in the input. Completing and handing in files are in
/// <see cref="ActService"/>, because they take a form or an upload.</summary>
internal static class Acts
{
    public const string Claim = "nhan";
    public const string Release = "tra-lai";
    public const string Complete = "hoan-thanh";
    public const string Supplement = "yeu-cau-bo-sung";
    public const string Resume = "tiep-tuc";
    public const string Extend = "gia-han";
    public const string Delegate = "uy-quyen";
    public const string Assign = "phan-cong";
    public const string Reassign = "chuyen-nguoi";
    public const string Stop = "dung";
    public const string Withdraw = "rut";
    public const string Cancel = "huy";
    public const string Restore = "khoi-phuc";
    public const string Pay = "thu-tien";
    public const string Deliver = "tra-ket-qua";
    public const string Result = "tep-ket-qua";

    private static readonly Dictionary<string, Func<ActInput, Localizer, DossierCommand?>> Table = new(StringComparer.Ordinal)
    {
        [Claim] = (input, _) => new ClaimWorkItem(input.Actor, input.ItemId ?? ""),
        [Release] = (input, _) => new ReleaseWorkItem(input.Actor, input.ItemId ?? ""),
        [Resume] = (input, _) => new ResumeWorkItem(input.Actor, input.ItemId ?? ""),
        [Supplement] = SupplementOf,
        [Extend] = ExtensionOf,
        [Delegate] = (input, _) => new DelegateWorkItem(input.Actor, input.ItemId ?? "", input.Text(ActFields.Person), input.Reason),
        [Assign] = (input, _) => new AssignWorkItem(input.Actor, input.ItemId ?? "", input.Text(ActFields.Person)),
        [Reassign] = (input, _) => new ReassignWorkItem(input.Actor, input.ItemId ?? "", input.Text(ActFields.Person), input.Reason),
        [Stop] = (input, _) => new StopDossier(input.Actor, input.ItemId ?? "", input.Reason),
        [Withdraw] = (input, _) => new WithdrawDossier(input.Actor, input.Reason),
        [Cancel] = (input, _) => new CancelDossier(input.Actor),
        [Restore] = (input, _) => new RestoreDossier(input.Actor),
        [Pay] = PaymentOf,
        [Deliver] = DeliveryOf,
    };

    public static bool Knows(string act) => Table.ContainsKey(act);

    public static DossierCommand? Make(ActInput input, Localizer texts) => Table[input.Act](input, texts);

    private static RequestSupplement? SupplementOf(ActInput input, Localizer texts)
    {
        if (input.Reason.Length == 0)
        {
            input.Wrong(ActFields.Reason, texts["desk.error.reason"]);
        }

        // At least one paper or point: without it the applicant would not know what to bring (S-2.1.1).
        var items = input.Lines(ActFields.Items);
        if (items.Count == 0)
        {
            input.Wrong(ActFields.Items, texts["desk.error.items"]);
        }

        return input.Errors.Count == 0 ? new RequestSupplement(input.Actor, input.ItemId ?? "", input.Reason, items) : null;
    }

    private static ExtendDeadline? ExtensionOf(ActInput input, Localizer texts)
    {
        if (input.Reason.Length == 0)
        {
            input.Wrong(ActFields.Reason, texts["desk.error.reason"]);
        }

        var limit = LengthOf(input);
        if (limit is null)
        {
            input.Wrong(ActFields.Days, texts["desk.error.length"]);
        }

        return input.Errors.Count == 0 ? new ExtendDeadline(input.Actor, input.ItemId, limit!.Value, input.Reason) : null;
    }

    /// <summary>Days alone are days; with hours or minutes everything is counted in working minutes.</summary>
    private static TimeLimit? LengthOf(ActInput input)
    {
        if (input.Count(ActFields.Days) is not { } days || input.Count(ActFields.Hours) is not { } hours || input.Count(ActFields.Minutes) is not { } minutes)
        {
            return null;
        }

        var (amount, unit) = (hours, minutes) switch
        {
            (0, 0) => ((long)days, TimeUnit.WorkingDay),
            (_, 0) when days == 0 => (hours, TimeUnit.WorkingHour),
            _ => (((long)days * input.View.Context.Calendar.MinutesPerWorkingDay) + ((long)hours * 60) + minutes, TimeUnit.WorkingMinute),
        };
        return amount <= int.MaxValue && TimeLimit.TryCreate((int)amount, unit, out var limit) ? limit : null;
    }

    private static RecordPayment? PaymentOf(ActInput input, Localizer texts)
    {
        var amount = input.Money(ActFields.Amount);
        if (amount is null)
        {
            input.Wrong(ActFields.Amount, texts["desk.error.amount"]);
        }

        if (input.Text(ActFields.Receipt).Length == 0)
        {
            input.Wrong(ActFields.Receipt, texts["desk.error.receipt"]);
        }

        return input.Errors.Count == 0
            ? new RecordPayment(input.Actor, input.ItemId ?? "", amount!.Value, input.Text(ActFields.Receipt), "cash")
            : null;
    }

    private static RecordDelivery? DeliveryOf(ActInput input, Localizer texts)
    {
        // E-10.6: without all originals nothing is handed over; the dossier stays settled.
        if (input.Ticked(ActFields.OriginalsMissing))
        {
            input.Wrong(ActFields.OriginalsMissing, texts["desk.error.originals"]);
        }

        var proxy = input.Ticked(ActFields.Proxy);
        foreach (var (field, key, needed) in new[]
        {
            (ActFields.Recipient, "desk.error.recipient", true),
            (ActFields.Identity, "desk.error.proxyIdentity", proxy),
            (ActFields.Authorisation, "desk.error.authorisation", proxy),
        })
        {
            if (needed && input.Text(field).Length == 0)
            {
                input.Wrong(field, texts[key]);
            }
        }

        if (input.Errors.Count > 0)
        {
            return null;
        }

        var recipient = new DeliveryRecipient(
            input.Text(ActFields.Recipient), proxy, Given(ActFields.Identity), proxy ? Given(ActFields.Authorisation) : null, "counter");
        return new RecordDelivery(input.Actor, input.ItemId ?? "", recipient, Given(ActFields.Receipt));

        string? Given(string field) => input.Text(field) is { Length: > 0 } text ? text : null;
    }
}
