namespace MotCua.Forms.Builder;

/// <summary>The kinds of field the form editor offers; JSON spelling is camelCase.</summary>
public enum ModelFieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    Textarea,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>An amount in đồng.</summary>
    Money,

    /// <summary>A date.</summary>
    Date,

    /// <summary>One of several choices.</summary>
    Choice,

    /// <summary>Several of several choices.</summary>
    Choices,

    /// <summary>A box to tick.</summary>
    Checkbox,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>A personal identity number, 12 digits.</summary>
    IdentityNumber,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>Uploaded files.</summary>
    File,

    /// <summary>A person of a unit.</summary>
    Person,

    /// <summary>A field the editor shows but does not change: groups, lists and whatever else the schema may hold.</summary>
    Other,
}
