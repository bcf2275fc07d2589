namespace MotCua.Forms;

/// <summary>What a field holds, from the schema's <c>type</c>.</summary>
public enum FieldKind
{
    /// <summary>A string; also dates, phone numbers and single choices.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An object with fields of its own.</summary>
    Group,

    /// <summary>A repeatable group: an array of objects or of single values.</summary>
    List,

    /// <summary>Uploaded files: an array of attachment ids.</summary>
    Files,

    /// <summary>Several choices of a fixed list: an array of unique values.</summary>
    Choices,
}
