using System.Text;

namespace MotCua.Storage.Tests;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Nguyễn Thị Ủ", "nguyen thi u")]
    [InlineData("ĐẶNG đình Đệ", "dang dinh de")]
    [InlineData("Phường Bến Nghé, Quận 1", "phuong ben nghe, quan 1")]
    [InlineData("àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ", "aaaaa aaaaa aaaaa eeeee eeeee iiiii ooooo ooooo ooooo uuuuu uuuuu yyyyy")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Fold_VietnameseText_IsLowerCaseWithoutMarks(string? text, string folded)
    {
        VietnameseText.Fold(text).Should().Be(folded);
        VietnameseText.Fold(text?.Normalize(NormalizationForm.FormD)).Should().Be(folded, "composed or not makes no difference");
    }

    [Fact]
    public void FoldedWords_SpacesOfAllKinds_GivesTheWords() =>
        VietnameseText.FoldedWords("  Lê\tVăn\u00A0 Ba ").Should().Equal("le", "van", "ba");
}
