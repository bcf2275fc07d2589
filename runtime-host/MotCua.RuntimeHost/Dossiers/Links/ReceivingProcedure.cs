using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>A published procedure that a message or signal begins.</summary>
internal sealed record ReceivingProcedure(CompiledProcedure Procedure, MessageStart Start);
