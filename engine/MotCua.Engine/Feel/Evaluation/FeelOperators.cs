namespace MotCua.Engine.Feel;

/// <summary>How operators are written.</summary>
internal static class FeelOperators
{
    public static string Symbol(FeelOperator op) => op switch
    {
        FeelOperator.Or => "or",
        FeelOperator.And => "and",
        FeelOperator.Equal => "=",
        FeelOperator.NotEqual => "!=",
        FeelOperator.Less => "<",
        FeelOperator.LessOrEqual => "<=",
        FeelOperator.Greater => ">",
        FeelOperator.GreaterOrEqual => ">=",
        FeelOperator.Add => "+",
        FeelOperator.Subtract => "-",
        FeelOperator.Multiply => "*",
        FeelOperator.Divide => "/",
        _ => "**",
    };
}
