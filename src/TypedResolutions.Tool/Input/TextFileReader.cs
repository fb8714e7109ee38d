using System.Text;
using TypedResolutions.Text;

namespace TypedResolutions.Tool.Input;

/// <summary>Reads text files in UTF-8, or in UTF-16 with a byte order mark.</summary>
internal static class TextFileReader
{
    // Strict, so that a wrong encoding is told at its place and does not end as replacement characters in types.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    public static FileContent Read(string path)
    {
        try
        {
            return Decode(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FileContent.Unreadable("there is no such file or folder");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileContent.Unreadable(exception.Message);
        }
    }

    private static FileContent Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("%PDF-"u8))
        {
            return new FileContent.Unreadable("it is a PDF; extract its text first, for instance with pdftotext");
        }

        foreach (var encoding in (Encoding[])[Utf8, Utf16, Utf16BigEndian])
        {
            if (bytes.AsSpan().StartsWith(encoding.Preamble))
            {
                return Decode(bytes, encoding.Preamble.Length, encoding);
            }
        }

        return bytes.AsSpan().Contains((byte)0)
            ? new FileContent.Unreadable("it is no text: it holds zero bytes")
            : Decode(bytes, 0, Utf8);
    }

    private static FileContent Decode(byte[] bytes, int start, Encoding encoding)
    {
        try
        {
            return new FileContent.Text(encoding.GetString(bytes, start, bytes.Length - start));
        }
        catch (DecoderFallbackException exception)
        {
            var readable = encoding.GetString(bytes, start, Math.Max(exception.Index, 0));
            var place = new LineMap(readable).GetPosition(readable.Length);
            var reason = $"its encoding is not {encoding.WebName.ToUpperInvariant()}; save it as UTF-8";
            return new FileContent.Unreadable(reason, place.Line, place.Column);
        }
    }
}
