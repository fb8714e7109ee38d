using System.Text;
using TypedResolutions.Tool.Input;
using TypedResolutions.Tool.Tests.Infrastructure;

namespace TypedResolutions.Tool.Tests.Input;

public sealed class TextFileReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<byte[]> TextsWithBlankA => new()
    {
        "大会 A"u8.ToArray(),
        new UTF8Encoding(true).GetPreamble().Concat("大会 A"u8.ToArray()).ToArray(),
        Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("大会 A")).ToArray(),
        Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes("大会 A")).ToArray(),
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(TextsWithBlankA))]
    public void Text_is_read_without_its_byte_order_mark(byte[] bytes) =>
        Assert.Equal(new FileContent.Text("大会 A"), Read(bytes));

    [Fact]
    public void Another_encoding_is_told_at_the_first_byte_that_is_wrong()
    {
        var latin = Encoding.Latin1.GetBytes("L'Assemblée\ngénérale");

        var failure = Assert.IsType<FileContent.Unreadable>(Read(latin));

        Assert.Equal((1, 10), (failure.Line, failure.Column));
        Assert.Contains("UTF-8", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_portable_document_is_told_with_the_way_out() =>
        Assert.Contains("pdftotext", Assert.IsType<FileContent.Unreadable>(Read("%PDF-1.7"u8.ToArray())).Reason, StringComparison.Ordinal);

    [Fact]
    public void Zero_bytes_are_no_text() =>
        Assert.Contains("zero bytes", Assert.IsType<FileContent.Unreadable>(Read([65, 0, 66])).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_told() =>
        Assert.Contains(
            "no such file",
            Assert.IsType<FileContent.Unreadable>(TextFileReader.Read(Path.Combine(folder.Path, "no", "file.txt"))).Reason,
            StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal(new FileContent.Text(string.Empty), Read([]));

    private FileContent Read(byte[] bytes) => TextFileReader.Read(folder.Write("file.txt", bytes));
}
