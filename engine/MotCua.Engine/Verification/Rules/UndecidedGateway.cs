using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-010: a flow out of a deciding gateway that says neither when it is taken nor that it is the rest.</summary>
internal static class UndecidedGateway
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from gateway in subject.Process.NodesInOrder
           where gateway.Kind.Element is "exclusiveGateway" or "inclusiveGateway" && gateway.Outgoing.Count > 1
           from flow in subject.Process.OutgoingOf(gateway)
           where flow.Condition is null && gateway.DefaultFlow != flow.Id
           select Finding.Error("MC-VER-010", flow.Id, ("gateway", gateway.Name), ("target", subject.Process.Find(flow.TargetId)?.Name ?? flow.TargetId))
               .At(null, flow.Line, flow.Column);
}
