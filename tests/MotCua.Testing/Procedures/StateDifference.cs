using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Testing.Procedures;

/// <summary>
/// Compares two states that grew out of the same one: what they share needs no look, what differs is compared by its
/// JSON. Cheap enough for every command of a long random run.
/// </summary>
public static class StateDifference
{
    private static readonly (string Name, Func<DossierState, DossierState, bool> Same)[] Parts =
        [.. typeof(DossierState).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.Name == nameof(DossierState.Data) || p.GetCustomAttribute<JsonIgnoreAttribute>() is null)
            .Select(p => (p.Name, Comparer(p)))];

    /// <summary>The first part that differs; null when the states are equal.</summary>
    public static string? Find(DossierState one, DossierState other) => Array.Find(Parts, p => !p.Same(one, other)).Name;

    private static Func<DossierState, DossierState, bool> Comparer(PropertyInfo property)
    {
        var type = property.PropertyType;
        var same = type == typeof(DossierData) ? Method(nameof(SameData))
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(StateTable<>) ? Method(nameof(SameTable), type.GetGenericArguments())
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableList<>) ? Method(nameof(SameList), type.GetGenericArguments())
            : Method(nameof(SameValue), type);
        var (one, other) = (Expression.Parameter(typeof(DossierState)), Expression.Parameter(typeof(DossierState)));
        return Expression.Lambda<Func<DossierState, DossierState, bool>>(
            Expression.Call(same, Expression.Property(one, property), Expression.Property(other, property)), one, other).Compile();
    }

    private static MethodInfo Method(string name, params Type[] types)
    {
        var method = typeof(StateDifference).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
        return types.Length == 0 ? method : method.MakeGenericMethod(types);
    }

    private static bool SameData(DossierData one, DossierData other)
        => ReferenceEquals(one, other) || (SameValue(one.Form, other.Form) && SameTable(one.Steps, other.Steps) && SameTable(one.Locals, other.Locals));

    private static bool SameTable<T>(StateTable<T> one, StateTable<T> other)
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        if (one.Count != other.Count)
        {
            return false;
        }

        using var left = one.GetEnumerator();
        using var right = other.GetEnumerator();
        while (left.MoveNext() && right.MoveNext())
        {
            if (left.Current.Key != right.Current.Key || !SameValue(left.Current.Value, right.Current.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameList<T>(ImmutableList<T> one, ImmutableList<T> other)
        => ReferenceEquals(one, other) || (one.Count == other.Count && one.Zip(other).All(p => SameValue(p.First, p.Second)));

    private static bool SameValue<T>(T one, T other)
        => EqualityComparer<T>.Default.Equals(one, other)
            || (!typeof(T).IsValueType && typeof(T) != typeof(string) && one is not null && other is not null
                && JsonSerializer.SerializeToUtf8Bytes(one, EngineJson.Options).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, EngineJson.Options)));
}
