//HintName: PP2.g.cs
        /// <summary><b>Recalls, TakesNote</b>: 又回顾经济及社会理事会 2006 年 7 月 28 日第 2006/46 号、2008 年 7 月 18 日第 2008/3 号、2009 年 7 月 24 日第 2009/7 号、2010 年 7 月 19 日第 2010/2 号、2011 年 7 月 26 日第 2011/16 号、2012 年 7 月 24 日第 2012/5 号、2013 年 7 月 22 日第 2013/9 号、2014 年 7 月 16 日第 2014/27 号、2015 年 7 月 22 日第 2015/26 号和 2016 年 7 月 27 日第 2016/22 号决议，表示注意到理事会关于评估信息社会世界峰会成果的执行和后续行动方面进展情况的 2017 年 7 月 6 日第 2017/21 号决议，</summary>
        /// <remarks>Names <see cref="global::Consumer.Resolutions.Actors.EconomicAndSocialCouncil"/>, <see cref="global::Consumer.Resolutions.Actors.WorldSummitOnTheInformationSociety"/>.</remarks>
        public sealed class PP2 : global::TypedResolutions.PreambularParagraph
        {
            public PP2() : base(global::Consumer.Resolutions.A_RES_72_200.Instance, 1) { }
            public static PP2 Instance { get; } = new PP2();
        }
