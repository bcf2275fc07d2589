using System.Globalization;
using MotCua.Engine.Kernel;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Benchmarks.Verify;

/// <summary>The procedures whose proof is measured.</summary>
internal static class VerifyProcedures
{
    /// <summary>
    /// As large ones are drawn: stages of ten nodes each (examination with three outcomes, one of them back; two opinions
    /// side by side, one of them with silence that agrees; a connector), filled up with steps to the number of nodes.
    /// </summary>
    /// <param name="nodes">Nodes in all, from 20.</param>
    public static CompiledProcedure Large(int nodes)
    {
        var to = Procedure.Named(string.Create(CultureInfo.InvariantCulture, $"Thủ tục {nodes} phần tử")).Start();
        var stages = (nodes - 8) / 12;
        for (var stage = 1; stage <= stages; stage++)
        {
            Stage(to, string.Create(CultureInfo.InvariantCulture, $"s{stage}"));
        }

        for (var step = 1; step <= nodes - 2 - (12 * stages); step++)
        {
            to.UserTask(string.Create(CultureInfo.InvariantCulture, $"step{step}"), s => s.Role("Handler", "an-hoa.kt-ht-dt").TimeLimit(4, TimeUnit.WorkingMinute));
        }

        var procedure = to.End("end", "Delivered").Compile();
        return procedure.Process.Nodes.Count == nodes ? procedure : throw new InvalidOperationException($"{procedure.Process.Nodes.Count} nodes instead of {nodes}.");
    }

    /// <summary>Branches side by side, each of so many steps.</summary>
    public static CompiledProcedure Branches(int branches, int steps)
    {
        var to = Procedure.Named(string.Create(CultureInfo.InvariantCulture, $"{branches} nhánh, {steps} bước")).Start().Parallel("split");
        for (var branch = 1; branch <= branches; branch++)
        {
            to.MoveTo("split");
            for (var step = 1; step <= steps; step++)
            {
                to.UserTask(string.Create(CultureInfo.InvariantCulture, $"b{branch}s{step}"));
            }

            _ = branch == 1 ? to.Parallel("join") : to.ConnectTo("join");
        }

        return to.MoveTo("join").End().Compile();
    }

    private static void Stage(ProcedureBuilder to, string id) => to
        .UserTask($"{id}-examine", s => s.Role("Handler", "an-hoa.kt-ht-dt").TimeLimit(10, TimeUnit.WorkingMinute).Outcomes("approve", "refuse", "again"))
        .Exclusive($"{id}-way")
        .When($"steps.{id}-examine.outcome = \"refuse\"").End($"{id}-refused", "NotAccepted")
        .MoveTo($"{id}-way").When($"steps.{id}-examine.outcome = \"again\"").ConnectTo($"{id}-examine")
        .MoveTo($"{id}-way").Otherwise().Parallel($"{id}-split")
        .UserTask($"{id}-opinion1", s => s.Role("Handler", "ben-nua").TimeLimit(5, TimeUnit.WorkingMinute).Outcomes("agree"))
        .Exclusive($"{id}-heard").Parallel($"{id}-join")
        .MoveTo($"{id}-split").UserTask($"{id}-opinion2", s => s.Role("Handler", "an-hoa.kt-ht-dt").TimeLimit(5, TimeUnit.WorkingMinute)).ConnectTo($"{id}-join")
        .BoundaryTimer($"{id}-silent", $"{id}-opinion1", "PT5M", working: true, deemed: "agree").ConnectTo($"{id}-heard")
        .MoveTo($"{id}-join").ServiceTask($"{id}-register", "dan-cu")
        .Throw($"{id}-noted").UserTask($"{id}-sign", s => s.Role("AgencyLeader").TimeLimit(5, TimeUnit.WorkingMinute));
}
