using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Text;
using TypedResolutions.Tool.Tests.Infrastructure;

namespace TypedResolutions.Tool.Tests.Coverage;

/// <summary>A program on one resolution in English and one in Arabic.</summary>
internal static class LighthouseProgram
{
    public const string English = """
        A/RES/99/1

        Resolution adopted by the General Assembly on 3 December 2044

        99/1. Lighthouses & lamps

        The General Assembly,

        Recalling its resolution 70/1 of 25 September 2015,

        1. Welcomes the "lamps & lenses" programme;

        2. Requests the Secretary-General to keep a register;

        3. Urges Member States to keep their lighthouses lit;

        4. Decides to include in the provisional agenda of its one hundredth session the item.

        60th plenary meeting
        3 December 2044
        """;

    public const string Arabic = """
        A/RES/99/3

        قرار اتخذته الجمعية العامة في 3 كانون الأول/ديسمبر 2044

        99/3 - المنارات

        إن الجمعية العامة،

        إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،

        1 - تطلب إلى الأمين العام أن يقدم تقريرا؛

        2 - تقرر أن تنظر في المسألة.

        الجلسة العامة 60
        3 كانون الأول/ديسمبر 2044
        """;

    public static string FingerprintOf(string text, string label) => Fingerprint.Of(
        ResolutionParser.Parse(text).Paragraphs.Single(paragraph => paragraph.Label == label).Text.Text);

    public static string Write(TemporaryFolder folder, LanguageVersion version = LanguageVersion.CSharp11) => CompiledConsumer.Write(
        folder,
        "Lighthouses",
        $$"""
        using System;
        using Resolutions;
        using TypedResolutions;

        namespace Keeper
        {
            [Implements(typeof(A_RES_99_1.OP2), Fingerprint = "{{FingerprintOf(English, "OP2")}}", Note = "part one & <two>")]
            public class Register<T>
            {
                [Implements(typeof(A_RES_99_1.OP2))] public Register() { }

                [Implements(typeof(A_RES_99_1.OP3), Fingerprint = "0123456789abcdef")]
                public int Lit { get; set; }

                [Implements(typeof(A_RES_99_3.OP1), Fingerprint = "{{FingerprintOf(Arabic, "OP1")}}")] public int field;

                public sealed class Inner
                {
                    public void Plan()
                    {
                        {{(version >= LanguageVersion.CSharp11 ? "[Implements<A_RES_99_1.PP1>]" : "[Implements(typeof(A_RES_99_1.PP1))]")}}
                        static void Recall() { }
                        Recall();
                    }
                }
            }
        }
        """,
        version,
        new Dictionary<string, string>
        {
            ["/resolutions/A_RES_99_1.en.txt"] = English,
            ["/resolutions/A_RES_99_3.ar.txt"] = Arabic,
        });
}
