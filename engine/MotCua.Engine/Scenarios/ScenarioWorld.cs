using MotCua.Engine.Kernel;
using MotCua.Engine.Time;

namespace MotCua.Engine.Scenarios;

/// <summary>What a scenario runs in.</summary>
/// <param name="Calendar">Working calendar of the competent agency.</param>
/// <param name="People">The organisation.</param>
public sealed record ScenarioWorld(WorkingCalendar Calendar, IOrganisation People);
