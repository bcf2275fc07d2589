namespace MotCua.Engine.Simulation;

/// <summary>The members of an object in settings.</summary>
internal sealed class SettingsMembers(IReadOnlyDictionary<string, SettingsNode> members)
{
    /// <summary>Null when it was left out.</summary>
    public SettingsNode? Find(string name) => members.GetValueOrDefault(name);
}
