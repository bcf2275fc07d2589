namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>Element ids of the acts' fields, unique on the page although several acts have a field of the same name.</summary>
internal static class ActIds
{
    public static string Of(string act, string field) => $"{act}-{field["mc-".Length..]}";
}
