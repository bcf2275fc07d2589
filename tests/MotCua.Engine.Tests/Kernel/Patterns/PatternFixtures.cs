using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Patterns;

/// <summary>One fixture for each pattern that BPMN can express with our elements.</summary>
internal static class PatternFixtures
{
    public static readonly IReadOnlyList<Pattern> All =
    [
        new(1, "Sequence", p => p.UserTask("a").UserTask("b").End(), "?a a ?b b ."),
        new(2, "Parallel Split", p => p.Parallel("split").UserTask("a").End("e1").MoveTo("split").UserTask("b").End("e2"), "?a,b b ?a a ."),
        new(3, "Synchronization", p => p.Parallel("split").UserTask("a").Parallel("join").UserTask("c").End().MoveTo("split").UserTask("b").ConnectTo("join"), "?a,b b ?a a ?c c ."),
        new(4, "Exclusive Choice", p => p.Exclusive("way").When("data.soTo > 1").UserTask("a").End("e1").MoveTo("way").Otherwise().UserTask("b").End("e2"), "?a a .", """{"soTo":2}"""),
        new(5, "Simple Merge", p => p.Exclusive("way").When("data.soTo > 1").UserTask("a").Exclusive("merge").UserTask("c").End().MoveTo("way").Otherwise().UserTask("b").ConnectTo("merge"), "?b b ?c c .", """{"soTo":1}"""),
        new(6, "Multi-Choice", p => p.Inclusive("some").When("data.soTo > 1").UserTask("a").End("e1").MoveTo("some").When("data.soTo > 2").UserTask("b").End("e2").MoveTo("some").When("data.soTo > 3").UserTask("c").End("e3"), "?a,b b a .", """{"soTo":3}"""),
        new(7, "Structured Synchronizing Merge", p => p.Inclusive("some").When("data.soTo > 1").UserTask("a").Inclusive("merge").UserTask("d").End().MoveTo("some").When("data.soTo > 2").UserTask("b").ConnectTo("merge").MoveTo("some").When("data.soTo > 3").UserTask("c").ConnectTo("merge"), "?a,b a ?b b ?d d .", """{"soTo":3}"""),
        new(8, "Multi-Merge", p => p.Parallel("split").UserTask("a").Exclusive("merge").UserTask("c").End().MoveTo("split").UserTask("b").ConnectTo("merge"), "?a,b a ?b,c b ?c,c c c ."),
        new(9, "Structured Discriminator", p => Join(p, "n >= 1", false).UserTask("rest").End(), "?a,b,c b ?a,c,next a ?c,next c ?next,rest next rest ."),
        new(10, "Arbitrary Cycles", Cycles, "?a a ?b b=back ?a a ?b b=again ?b b=on ."),
        new(11, "Implicit Termination", p => p.Parallel("split").UserTask("a").End("e1").MoveTo("split").UserTask("b"), "?a,b a ?b b ."),
        new(12, "Multiple Instances without Synchronization", p => p.Variable("n", "0").Exclusive("in").Task("spawn", s => s.Output("n", "n + 1")).Parallel("split").UserTask("work").End("e1").MoveTo("split").Exclusive("out").When("n < 3").ConnectTo("in").MoveTo("out").Otherwise().UserTask("next").End("e2"), "?work,work,work,next next work work work ."),
        new(13, "Multiple Instances with a priori Design-Time Knowledge", p => p.UserTask("work", s => s.Times("3")).UserTask("next").End(), "?work,work,work work work ?work work ?next next ."),
        new(14, "Multiple Instances with a priori Run-Time Knowledge", p => p.UserTask("work", s => s.Times("data.soTo")).UserTask("next").End(), "?work,work work work ?next next .", """{"soTo":2}"""),
        new(15, "Multiple Instances without a priori Run-Time Knowledge", p => p.SubProcess("all").Start("in").UserTask("first").End("out").EventSubProcess("one-more", Trigger.Message("more"), interrupting: false).UserTask("another").End("done").EndSubProcess().EndSubProcess().UserTask("next").End(), "?first m:more ?first,another first m:more ?another,another another another ?next next ."),
        new(16, "Deferred Choice", p => p.EventBased("first").Catch("told", Trigger.Message("x")).UserTask("a").End("e1").MoveTo("first").Catch("late", Trigger.Timer("PT2H")).UserTask("b").End("e2"), "? m:x ?a @12:00 ?a a ."),
        new(18, "Milestone", p => p.Variable("open", "false").Parallel("split").UserTask("reach", s => s.Output("open", "true")).UserTask("pass", s => s.Output("open", "false")).End("e1").MoveTo("split").UserTask("ask").Catch("while-open", Trigger.Condition("open")).UserTask("act").End("e2"), "?reach,ask ask ?reach reach ?pass,act act pass ."),
        new(19, "Cancel Task", p => p.UserTask("work").End("e1").Boundary("off", "work", Trigger.Message("off")).UserTask("instead").End("e2"), "?work m:off ?instead instead ."),
        new(20, "Cancel Case", p => p.Parallel("split").UserTask("a").End("e1").MoveTo("split").UserTask("b").End("e2").EventSubProcess("off", Trigger.Message("off")).TerminateEnd("stop").EndSubProcess(), "?a,b m:off ."),
        new(21, "Structured Loop", p => p.UserTask("work", s => s.Outcomes("again", "good").Repeat("steps.work.outcome = \"again\"")).UserTask("next").End(), "work=again ?work work=good ?next next ."),
        new(22, "Recursion", p => p.Call("call", "down", s => s.Input("given", "2")).UserTask("next").End().CalledProcess("down").Variable("n", "given").Start("in").Exclusive("deep").When("n > 0").Call("deeper", "down", s => s.Input("given", "n - 1")).UserTask("up").End("o1").MoveTo("deep").Otherwise().UserTask("bottom").End("o2").EndSubProcess(), "?bottom bottom ?up up ?up up ?next next ."),
        new(23, "Transient Trigger", p => p.UserTask("a").Catch("hear", Trigger.Signal("x")).UserTask("b").End(), "s!x ?a a ? s:x ?b b ."),
        new(24, "Persistent Trigger", p => p.Variable("come", "false").Parallel("split").UserTask("trigger", s => s.Output("come", "true")).End("e1").MoveTo("split").UserTask("a").Catch("when", Trigger.Condition("come")).UserTask("b").End("e2"), "trigger ?a a ?b b ."),
        new(25, "Cancel Region", p => p.Parallel("split").UserTask("outside").End("e0").MoveTo("split").SubProcess("region").Start("in").Parallel("fork").UserTask("a").End("e1").MoveTo("fork").UserTask("b").End("e2").EndSubProcess().End("e3").Boundary("off", "region", Trigger.Message("off")).UserTask("instead").End("e4"), "?outside,a,b m:off ?outside,instead instead outside ."),
        new(26, "Cancel Multiple Instance Task", p => p.UserTask("work", s => s.Times("3")).End("e1").Boundary("off", "work", Trigger.Message("off")).UserTask("instead").End("e2"), "work ?work,work m:off ?instead instead ."),
        new(27, "Complete Multiple Instance Task", p => p.UserTask("work", s => s.Times("3")).Exclusive("merge").UserTask("next").End().Boundary("enough", "work", Trigger.Message("enough")).ConnectTo("merge"), "work ?work,work m:enough ?next next ."),
        new(28, "Blocking Discriminator", p => Rounds(p, "n >= 1"), "?a,b,c a ?b,c,next b c ?next,a,b,c c ?next,next,a,b a b next next ."),
        new(29, "Cancelling Discriminator", p => Join(p, "n >= 1", true).End("never"), "?a,b,c b ?next next ."),
        new(30, "Structured Partial Join", p => Join(p, "n >= 2", false).UserTask("rest").End(), "a ?b,c b ?c,next c ?next,rest rest next ."),
        new(31, "Blocking Partial Join", p => Rounds(p, "n >= 2"), "a ?b,c c ?b,next b ?next,a,b,c a b ?next,c,next c next next ."),
        new(32, "Cancelling Partial Join", p => Join(p, "n >= 2", true).End("never"), "a ?b,c b ?next next ."),
        new(33, "Generalized AND-Join", p => p.Parallel("split").UserTask("a").Exclusive("meet").Parallel("join").UserTask("next").End().MoveTo("split").UserTask("b").ConnectTo("meet").MoveTo("split").UserTask("c").Exclusive("meet2").ConnectTo("join").MoveTo("split").UserTask("d").ConnectTo("meet2"), "a b ?c,d c ?d,next d ?next,next next next ."),
        new(34, "Static Partial Join for Multiple Instances", p => p.UserTask("work", s => s.TimesThrowingWhen("3", "numberOfCompletedInstances = 2", Trigger.Signal("enough"))).End("e1").Boundary("enough", "work", Trigger.Signal("enough"), interrupting: false).UserTask("next").End("e2"), "work ?work,work work ?work,next next work ."),
        new(35, "Cancelling Partial Join for Multiple Instances", p => p.UserTask("work", s => s.Times("3", until: "numberOfCompletedInstances >= 2")).UserTask("next").End(), "work work ?next next ."),
        new(36, "Dynamic Partial Join for Multiple Instances", p => p.Variable("n", "0").SubProcess("all").Start("in").UserTask("first", s => s.Output("n", "n + 1")).End("out").EventSubProcess("one-more", Trigger.Message("more"), interrupting: false).UserTask("another", s => s.Output("n", "n + 1")).End("done").EndSubProcess().EndSubProcess().End("e1").Boundary("enough", "all", Trigger.Condition("n >= 2"), interrupting: false).UserTask("next").End("e2"), "m:more m:more first ?another,another another ?another,next another next ."),
        new(37, "Local Synchronizing Merge", p => p.Inclusive("some").When("true").UserTask("a").Inclusive("merge").UserTask("d").End("e1").MoveTo("some").When("true").UserTask("b", s => s.Outcomes("on", "off")).Exclusive("way").When("steps.b.outcome = \"on\"").ConnectTo("merge").MoveTo("way").Otherwise().End("e2"), "a ?b b=off ?d d ."),
        new(38, "General Synchronizing Merge", p => p.Exclusive("again").Inclusive("some").When("true").UserTask("a").Inclusive("merge").UserTask("d", s => s.Outcomes("on", "back")).Exclusive("way").When("steps.d.outcome = \"back\"").ConnectTo("again").MoveTo("way").Otherwise().End("e1").MoveTo("some").When("true").UserTask("b").ConnectTo("merge"), "a ?b b ?d d=back ?a,b b a ?d d=on ."),
        new(40, "Interleaved Routing", p => p.SubProcess("each", s => s.ForEach("[\"b\", \"a\"]", item: "turn", sequential: true)).Start("in").Exclusive("way").When("turn = \"a\"").UserTask("a").End("o1").MoveTo("way").Otherwise().UserTask("b").End("o2").EndSubProcess().UserTask("next").End(), "?b b ?a a ?next next ."),
        new(41, "Thread Merge", p => p.SubProcess("threads").Start("in").Parallel("split").Exclusive("same").UserTask("work").End("out").MoveTo("split").ConnectTo("same").EndSubProcess().UserTask("next").End(), "?work,work work ?work work ?next next ."),
        new(42, "Thread Split", p => p.Parallel("split").Exclusive("same").UserTask("work").End().MoveTo("split").ConnectTo("same"), "?work,work work work ."),
        new(43, "Explicit Termination", p => p.Parallel("split").UserTask("a").TerminateEnd("stop").MoveTo("split").UserTask("b").End("e2"), "?a,b a ."),
    ];

    // Three branches count themselves; the condition on the border is true once, when enough are done.
    private static ProcedureBuilder Join(ProcedureBuilder p, string enough, bool cancels, string end = "e-next")
        => Branches(p.Variable("n", "0"), "join")
            .Boundary("enough", "join", Trigger.Condition(enough), cancels).UserTask("next").End(end).MoveTo("join");

    // Twice; the second round begins when all of the first are done.
    private static ProcedureBuilder Rounds(ProcedureBuilder p, string enough)
        => Branches(p.SubProcess("round", s => s.Variable("n", "0").Repeat(maximum: 2)).Start("begin"), "join").End("round-end")
            .Boundary("enough", "join", Trigger.Condition(enough), interrupting: false).Throw("up", Trigger.Escalation("enough")).End("told").EndSubProcess().End("all")
            .Boundary("heard", "round", Trigger.Escalation("enough"), interrupting: false).UserTask("next").End("e-next");

    private static ProcedureBuilder Branches(ProcedureBuilder p, string id)
    {
        static void Counted(StepBuilder s) => s.Output("n", "n + 1");
        return p.SubProcess(id).Start(id + "-in").Parallel("fork").UserTask("a", Counted).End("ea").MoveTo("fork").UserTask("b", Counted).End("eb").MoveTo("fork").UserTask("c", Counted).End("ec").EndSubProcess();
    }

    // A cycle with two ways in: from "a", and from the middle.
    private static ProcedureBuilder Cycles(ProcedureBuilder p)
        => p.Exclusive("in-1").UserTask("a").Exclusive("in-2").UserTask("b", s => s.Outcomes("back", "again", "on")).Exclusive("way").When("steps.b.outcome = \"back\"").ConnectTo("in-1")
            .MoveTo("way").When("steps.b.outcome = \"again\"").ConnectTo("in-2").MoveTo("way").Otherwise().End();
}
