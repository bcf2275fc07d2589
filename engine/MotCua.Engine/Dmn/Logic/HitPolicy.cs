namespace MotCua.Engine.Dmn;

internal enum HitPolicy
{
    Unique,
    Any,
    Priority,
    First,
    RuleOrder,
    OutputOrder,
    Collect,
    CollectSum,
    CollectMin,
    CollectMax,
    CollectCount,
}
