using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>Reads and compiles a bundle: the engine's compiler.</summary>
public delegate CompileResult CompileBundle(ProcedureBundle bundle);
