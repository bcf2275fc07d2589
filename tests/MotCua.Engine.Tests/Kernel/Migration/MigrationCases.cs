using System.Xml.Linq;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Model;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Migration;

/// <summary>One entry per kind of change.</summary>
internal static class MigrationCases
{
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;

    private static ProcedureBuilder New => Procedure.Named("Thử");

    private static ProcedureBuilder Plain => New.Start().UserTask("intake").UserTask("appraise").UserTask("sign").End();

    public static IEnumerable<MigrationCase> All =>
    [
        new("a step is added ahead", Plain, d => d.Complete("intake"),
            New.Start().UserTask("intake").UserTask("appraise").UserTask("check").UserTask("sign").End(),
            Waiting: ["appraise"], Then: ["appraise", "check", "sign"]),
        new("a step is added behind", Plain, d => d.Complete("intake"),
            New.Start().UserTask("before").UserTask("intake").UserTask("appraise").UserTask("sign").End(),
            Waiting: ["appraise"], Then: ["appraise", "sign"]),
        new("the step it stands at is removed", Plain, d => d.Complete("intake"),
            New.Start().UserTask("intake").UserTask("sign").End(),
            Refused: FailureCode.MigrationNoPlace, At: "appraise"),
        new("a step it does not stand at is removed", Plain, d => { },
            New.Start().UserTask("intake").UserTask("sign").End(),
            Waiting: ["intake"], Then: ["intake", "sign"]),
        new("the removed step is mapped by hand", Plain, d => d.Complete("intake"),
            New.Start().UserTask("intake").UserTask("other").UserTask("sign").End(),
            Waiting: ["other"], Then: ["other", "sign"], Edit: [("appraise", "other")]),
        new("a line is taken out of the mapping", Plain, d => d.Complete("intake"), Changed(Plain),
            Refused: FailureCode.MigrationNoPlace, At: "appraise", Edit: [("appraise", null)]),
        new("the step is of another kind", Plain, d => d.Complete("intake"),
            New.Start().UserTask("intake").ManualTask("appraise").UserTask("sign").End(),
            Refused: FailureCode.MigrationNoPlace, At: "appraise"),
        new("all ids change, names stay", Named("a", "b"), d => d.Complete("a"), Named("x", "y"), Waiting: ["y"], Then: ["y"]),
        new("the step moves into a sub-process", Plain, d => d.Complete("intake"),
            New.Start().UserTask("intake").SubProcess("sub").Start("s0").UserTask("appraise").End("s1").EndSubProcess().UserTask("sign").End(),
            Refused: FailureCode.MigrationScopeDiffers, At: "appraise"),
        new("within a sub-process", Nested("inner"), d => d.Complete("inner"), Nested("inner", "more"),
            Waiting: ["inner2"], Then: ["inner2", "more", "sign"]),
        new("the sub-process it stands in is removed", Nested("inner"), d => { },
            New.Start().UserTask("sign").End(), Refused: FailureCode.MigrationNoPlace),
        new("parallel branches stay", Branches("a", "b"), d => d.Complete("a"), Changed(Branches("a", "b")),
            Waiting: ["b"], Then: ["b", "sign"]),
        new("a third branch is added to the join", Branches("a", "b"), d => d.Complete("a"), Branches("a", "b", "c"),
            Refused: FailureCode.MigrationCannotEnd),
        new("the flow to the join is gone", Branches("a", "b"), d => d.Complete("a"),
            New.Start().Parallel("split").UserTask("a").UserTask("a2").Parallel("join").UserTask("sign").End().MoveTo("split").UserTask("b").ConnectTo("join"),
            Refused: FailureCode.MigrationFlowGone, At: "join"),
        new("a loop goes on", Loop(3), d => d.Complete("each"), Changed(Loop(5)), Waiting: ["each"], Then: ["each", "each", "sign"]),
        new("a loop is no longer one", Loop(3), d => d.Complete("each"),
            New.Start().UserTask("each").UserTask("sign").End(), Refused: FailureCode.MigrationLoopDiffers, At: "each"),
        new("an incident stays open", Stuck("loai"), d => { }, Changed(Stuck("loai")), Waiting: []),
        new("the status is gone", New.Start().UserTask("a", s => s.Status("Registered")).End(), d => { },
            New.Statuses(s => new StatusDiagram([.. s.Statuses.Where(x => x.Code != "Registered")], [.. s.Transitions.Where(t => t.From != "Registered" && t.To != "Registered")])).Start().UserTask("a").End(),
            Refused: FailureCode.MigrationStatusUnknown),
        new("a supplement is open", Asking(), d => d.Do(new RequestSupplement(DossierHarness.Person("handler1"), d.Item("appraise").Id, "Thiếu", [])),
            Changed(Asking()), Waiting: ["appraise"]),
    ];

    /// <summary>The same process with another summary: another version that differs in nothing that runs.</summary>
    public static ProcedureBuilder Changed(ProcedureBuilder builder) => builder.Facts(f => f with { Summary = new LocalText("Bản sau") });

    public static ProcedureBuilder Asking(string name = "Thẩm định") => New.Start().Throw("taken", "Accepted")
        .UserTask("appraise", s => s.Name(name).Status("Processing").Allow("supplement").Outcomes("ok")).End();

    private static ProcedureBuilder Named(string first, string second)
        => New.Start().UserTask(first, t => t.Name("Tiếp nhận")).UserTask(second, t => t.Name("Ký duyệt")).End();

    private static ProcedureBuilder Nested(string inner, string? more = null)
    {
        var sub = New.Start().SubProcess("sub").Start("s0").UserTask(inner).UserTask("inner2");
        return (more is null ? sub : sub.UserTask(more)).End("s1").EndSubProcess().UserTask("sign").End();
    }

    private static ProcedureBuilder Branches(params string[] steps)
    {
        var process = New.Start().Parallel("split").UserTask(steps[0]).Parallel("join").UserTask("sign").End();
        return steps.Skip(1).Aggregate(process, (p, step) => p.MoveTo("split").UserTask(step).ConnectTo("join"));
    }

    private static ProcedureBuilder Loop(int times)
        => New.Start().UserTask("each", s => s.Child(new XElement(
            Bpmn + "multiInstanceLoopCharacteristics", new XAttribute("isSequential", "true"), new XElement(Bpmn + "loopCardinality", times)))).UserTask("sign").End();

    private static ProcedureBuilder Stuck(string field)
        => New.Start().Exclusive("way").When($"data.{field} = \"a\"").UserTask("a").End();
}
