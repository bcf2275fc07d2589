using MotCua.Engine.Model;

namespace MotCua.Catalogs.Statuses;

/// <summary>A status in the catalogue (requirements E-4.1).</summary>
public sealed record CatalogStatus
{
    /// <summary>The codes of Appendix I.</summary>
    public static IReadOnlyList<string> AppendixOne { get; } =
    [
        StatusCodes.Registered, StatusCodes.SupplementRequested, StatusCodes.NotAccepted, StatusCodes.Accepted,
        StatusCodes.Supplemented, StatusCodes.Processing, StatusCodes.Stopped, StatusCodes.PaymentRequested,
        StatusCodes.Settled, StatusCodes.Delivered,
    ];

    public required string Code { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>Code in the national status list, 1-10; null: never sent.</summary>
    public int? NationalCode { get; init; }

    public StatusClock Clock { get; init; }

    /// <summary>Nothing follows.</summary>
    public bool Final { get; init; }

    /// <summary>Name of a Lucide icon.</summary>
    public string? Icon { get; init; }

    /// <summary>The status of Appendix I whose name the public sees instead; required for a local status.</summary>
    public string? ShownAs { get; init; }

    /// <summary>Ours, beside Appendix I: Withdrawn and Cancelled.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Place in lists, ascending.</summary>
    public int Order { get; init; }

    public bool IsAppendixOne => AppendixOne.Contains(Code);

    /// <summary>As it stands in a procedure's status diagram.</summary>
    public DossierStatus ToDossierStatus() => new(Code, Name, NationalCode, Clock, Final, Icon);
}
