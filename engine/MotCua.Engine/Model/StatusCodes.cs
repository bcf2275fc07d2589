namespace MotCua.Engine.Model;

/// <summary>The status codes that the built-in operations name (requirements, section 1.1).</summary>
public static class StatusCodes
{
    /// <summary>Mới đăng ký.</summary>
    public const string Registered = nameof(Registered);

    /// <summary>Yêu cầu bổ sung giấy tờ.</summary>
    public const string SupplementRequested = nameof(SupplementRequested);

    /// <summary>Không được tiếp nhận.</summary>
    public const string NotAccepted = nameof(NotAccepted);

    /// <summary>Được tiếp nhận.</summary>
    public const string Accepted = nameof(Accepted);

    /// <summary>Đã bổ sung hồ sơ.</summary>
    public const string Supplemented = nameof(Supplemented);

    /// <summary>Đang xử lý.</summary>
    public const string Processing = nameof(Processing);

    /// <summary>Dừng xử lý.</summary>
    public const string Stopped = nameof(Stopped);

    /// <summary>Yêu cầu thực hiện nghĩa vụ tài chính.</summary>
    public const string PaymentRequested = nameof(PaymentRequested);

    /// <summary>Đã xử lý xong.</summary>
    public const string Settled = nameof(Settled);

    /// <summary>Đã trả kết quả.</summary>
    public const string Delivered = nameof(Delivered);

    /// <summary>Công dân yêu cầu rút hồ sơ (ours; national code 7).</summary>
    public const string Withdrawn = nameof(Withdrawn);

    /// <summary>Đã hủy (ours; never shown to the public).</summary>
    public const string Cancelled = nameof(Cancelled);
}
