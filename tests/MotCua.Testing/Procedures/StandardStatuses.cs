using MotCua.Engine.Model;

namespace MotCua.Testing.Procedures;

/// <summary>The status diagram of requirements, section 1.2, with what the built-in operations need.</summary>
public static class StandardStatuses
{
    /// <summary>The diagram.</summary>
    public static StatusDiagram Diagram { get; } = new(
        [
            new(StatusCodes.Registered, new("Mới đăng ký"), 1),
            new(StatusCodes.SupplementRequested, new("Yêu cầu bổ sung giấy tờ"), 5, StatusClock.Pause),
            new(StatusCodes.NotAccepted, new("Không được tiếp nhận"), 3, StatusClock.Stop, Final: true),
            new(StatusCodes.Accepted, new("Được tiếp nhận"), 2, StatusClock.Start),
            new(StatusCodes.Supplemented, new("Đã bổ sung hồ sơ"), 5),
            new(StatusCodes.Processing, new("Đang xử lý"), 4, StatusClock.Run),
            new(StatusCodes.Stopped, new("Dừng xử lý"), 8, StatusClock.Stop, Final: true),
            new(StatusCodes.PaymentRequested, new("Yêu cầu thực hiện nghĩa vụ tài chính"), 6, StatusClock.Pause),
            new(StatusCodes.Settled, new("Đã xử lý xong"), 9, StatusClock.Stop),
            new(StatusCodes.Delivered, new("Đã trả kết quả"), 10, StatusClock.Stop, Final: true),
            new(StatusCodes.Withdrawn, new("Công dân yêu cầu rút hồ sơ"), 7, StatusClock.Stop, Final: true),
            new(StatusCodes.Cancelled, new("Đã hủy")),
        ],
        [.. Arrows(
            ". Registered SupplementRequested NotAccepted Accepted Processing",
            "Registered SupplementRequested NotAccepted Accepted Cancelled Withdrawn",
            "SupplementRequested Supplemented NotAccepted Stopped Withdrawn",
            "Supplemented Accepted SupplementRequested NotAccepted Processing Withdrawn",
            "Accepted Processing Withdrawn SupplementRequested",
            "Processing SupplementRequested Stopped PaymentRequested Settled Withdrawn",
            "PaymentRequested Processing Settled Withdrawn",
            "Settled Delivered",
            "Cancelled Registered")]);

    private static IEnumerable<StatusTransition> Arrows(params string[] rows)
        => from row in rows
           let codes = row.Split(' ')
           from to in codes.Skip(1)
           select new StatusTransition(codes[0] == "." ? null : codes[0], to);
}
