namespace MotCua.RuntimeHost.Portal.Home;

/// <summary>How the agency does this month, counted from the dossiers.</summary>
/// <param name="From">First day of the month.</param>
/// <param name="To">Today.</param>
/// <param name="Received">Dossiers validly received since then.</param>
/// <param name="Settled">Dossiers whose settlement was completed since then.</param>
/// <param name="OnTime">Of those, in time.</param>
/// <param name="Overdue">Dossiers that are late now.</param>
public sealed record Figures(DateOnly From, DateOnly To, long Received, long Settled, long OnTime, long Overdue)
{
    /// <summary>Whether there is anything to show.</summary>
    public bool Any => Received > 0 || Settled > 0 || Overdue > 0;
}
