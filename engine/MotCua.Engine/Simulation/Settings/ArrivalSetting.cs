namespace MotCua.Engine.Simulation;

/// <summary>How dossiers come in by one channel.</summary>
/// <param name="PerHour">Dossiers per hour of working time; above 0.</param>
/// <param name="Regular">True: always the same time apart; false: at random (Poisson).</param>
public sealed record ArrivalSetting(double PerHour, bool Regular = false);
