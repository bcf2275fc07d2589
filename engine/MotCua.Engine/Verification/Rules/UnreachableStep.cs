using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-001: no token ever comes here.</summary>
internal static class UnreachableStep
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var reached = subject.Ways.Reach(subject.Ways.Starts);
        return from node in subject.Process.NodesInOrder
               where !reached.Contains(node.Id) && !node.IsStart
               select Finding.Error("MC-VER-001", node.Id, ("name", node.Name)).At(null, node.Line, node.Column);
    }
}
