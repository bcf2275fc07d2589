using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>Which built-in operations a procedure knows at all.</summary>
internal static class OperationRule
{
    public static bool Knows(OperationLimits limits, BuiltInOperation operation) => operation switch
    {
        BuiltInOperation.Supplement => limits.Supplement is not null,
        BuiltInOperation.Extend => limits.Extend is not null,
        BuiltInOperation.Delegate => limits.Delegate,
        BuiltInOperation.Stop => limits.Stop,
        _ => false,
    };
}
