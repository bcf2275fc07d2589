namespace MotCua.Engine.Time.Rules;

/// <summary>The default: the same clock time N working days later (domain notes, section 3, practice).</summary>
internal sealed class SameHourRule : StartRule
{
    public const string RuleName = "sameHour";

    public override string Name => RuleName;
}
