using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel;

/// <summary>All that a command may depend on beside procedure and state.</summary>
/// <param name="Now">Domain time.</param>
/// <param name="Calendar">Working calendar of the competent agency.</param>
/// <param name="People">The organisation as it is now.</param>
public sealed record KernelContext(DateTimeOffset Now, WorkingCalendar Calendar, IOrganisation People);
