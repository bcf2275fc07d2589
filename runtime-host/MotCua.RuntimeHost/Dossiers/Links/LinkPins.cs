using System.Collections.ObjectModel;
using MotCua.Catalogs.Procedures;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>The versions that calls of other dossiers are pinned to: those in force at the moment of the call.</summary>
public sealed class LinkPins(ProcedureCatalog procedures)
{
    public static IReadOnlyDictionary<string, string> None { get; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Version by procedure code, for the calls among these events; a procedure not in force is left out.</summary>
    public async ValueTask<IReadOnlyDictionary<string, string>> OfAsync(IReadOnlyList<DossierEvent> events, CancellationToken ct)
    {
        Dictionary<string, string>? pins = null;
        foreach (var call in events.OfType<LinkedDossierRequested>())
        {
            pins ??= new(StringComparer.Ordinal);
            var code = call.Call.ProcedureCode;
            if (!pins.ContainsKey(code) && await procedures.FindAsync(code, ct) is { Withdrawn: false, Version: { } version })
            {
                pins[code] = version;
            }
        }

        return pins ?? None;
    }
}
