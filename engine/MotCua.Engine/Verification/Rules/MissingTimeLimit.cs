using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-013: a step that counts against the legal limit but has none of its own, so that the sum proves nothing.</summary>
internal static class MissingTimeLimit
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from id in subject.Longest.Without
           let node = subject.Process.Find(id)!
           select Finding.Warning("MC-VER-013", id, ("name", node.Name)).At(null, node.Line, node.Column);
}
