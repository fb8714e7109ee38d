//HintName: OP32.g.cs
        /// <summary><b>Requests</b>: 请秘书长考虑到《2030年可持续发展议程》、《亚的斯亚贝巴行动议程》、信息社会世界峰会审查进程、科学、技术、创新促进可持续发展目标多利益攸关方论坛共同主席的总结和其他相关进程，通过科学和技术促进发展委员会和经济及社会理事会向大会第七十三届会议提出报告，作为秘书长关于区域和国际层面执行和后续落实信息社会世界峰会成果进展情况年度报告的一部分，说明本决议的执行情况和后续行动；</summary>
        /// <remarks>
        /// Addresses <see cref="global::Consumer.Resolutions.Actors.SecretaryGeneral"/>.<br/>
        /// Cites <see cref="global::Consumer.Resolutions.Instruments.A_RES_70_1"/>, <see cref="global::Consumer.Resolutions.Instruments.A_RES_69_313"/>, <see cref="global::Consumer.Resolutions.Instruments.E_HLPF_2017_4"/>.<br/>
        /// Names <see cref="global::Consumer.Resolutions.Actors.SecretaryGeneral"/>, <see cref="global::Consumer.Resolutions.Actors.WorldSummitOnTheInformationSociety"/>, <see cref="global::Consumer.Resolutions.Actors.MultiStakeholderForumOnScienceTechnologyAndInnovationForTheSustainableDevelopmentGoals"/>, <see cref="global::Consumer.Resolutions.Actors.CommissionOnScienceAndTechnologyForDevelopment"/>, <see cref="global::Consumer.Resolutions.Actors.EconomicAndSocialCouncil"/>, <see cref="global::Consumer.Resolutions.Actors.GeneralAssembly"/>.
        /// </remarks>
        public sealed class OP32 : global::TypedResolutions.OperativeParagraph<OP32>, global::TypedResolutions.IRequests<global::Consumer.Resolutions.Actors.SecretaryGeneral>, global::TypedResolutions.ICites<global::Consumer.Resolutions.Instruments.A_RES_70_1>, global::TypedResolutions.ICites<global::Consumer.Resolutions.Instruments.A_RES_69_313>, global::TypedResolutions.ICites<global::Consumer.Resolutions.Instruments.E_HLPF_2017_4>
        {
            public OP32() : base(global::Consumer.Resolutions.A_RES_72_200.Instance, 62) { }
        }
