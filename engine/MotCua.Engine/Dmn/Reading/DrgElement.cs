using System.Collections.Immutable;

namespace MotCua.Engine.Dmn;

internal enum DrgKind
{
    InputData,
    Decision,
    KnowledgeModel,
    Service,
}

/// <summary>An element of the requirements graph with its logic, once that is read.</summary>
internal sealed class DrgElement(DrgKind kind, DmnModel model, string id, string name, DmnType type)
{
    public DrgKind Kind { get; } = kind;

    public DmnModel Model { get; } = model;

    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>The declared type of its value.</summary>
    public DmnType Type { get; } = type;

    /// <summary>For a function (knowledge model, service) the type of its results: some tools declare that, some the function's own type.</summary>
    public DmnType ResultType => Type.Feel.Kind == Feel.FeelTypeKind.Function ? new DmnType(Type.Feel.ResultType) : Type;

    /// <summary>What it requires; for a service its output decisions.</summary>
    public ImmutableArray<DrgElement> Requires { get; set; } = [];

    /// <summary>For a service its parameters: input data, then input decisions.</summary>
    public ImmutableArray<DrgElement> Parameters { get; set; } = [];

    public DmnLogic? Logic { get; set; }

    /// <summary>The best known type: declared, else what the logic says.</summary>
    public Feel.FeelType KnownType => Kind switch
    {
        DrgKind.Service => Feel.FeelType.AnyFunction,
        DrgKind.KnowledgeModel => Logic?.Type ?? Feel.FeelType.AnyFunction,
        _ => Type.Feel.Kind == Feel.FeelTypeKind.Any ? Logic?.Type ?? Feel.FeelType.Any : Type.Feel,
    };
}
