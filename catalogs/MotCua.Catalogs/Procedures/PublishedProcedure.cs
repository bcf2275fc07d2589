using MotCua.Engine.Kernel;

namespace MotCua.Catalogs.Procedures;

/// <summary>A procedure in force.</summary>
/// <param name="Entry">Its line in the catalogue.</param>
/// <param name="Procedure">Its version in force, compiled.</param>
public sealed record PublishedProcedure(ProcedureEntry Entry, CompiledProcedure Procedure);
