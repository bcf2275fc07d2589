namespace MotCua.Engine.Kernel.Events;

/// <summary>An event's stored name and present version.</summary>
/// <param name="Name">Camel-case name, never reused.</param>
/// <param name="Version">Present version, from 1.</param>
/// <param name="Class">The record that holds it.</param>
public sealed record EventType(string Name, int Version, Type Class);
