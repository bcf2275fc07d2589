using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-003: a user step that names nobody.</summary>
internal static class MissingAssignment
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from node in subject.UserSteps
           where !node.Settings.Assign.Any(a => a.NamesSomebody)
           select Finding.Error("MC-VER-003", node.Id, ("name", node.Name)).At(null, node.Line, node.Column);
}
