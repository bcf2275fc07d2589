namespace MotCua.Forms.Validation;

/// <summary>A schema that cannot be applied: a reference that leads nowhere, or nesting without end.</summary>
public sealed class JsonSchemaException(string message) : Exception(message);
