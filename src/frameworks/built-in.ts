import bigData from './catalogues/big-data.json' with { type: 'json' };
import cisControls81 from './catalogues/cis-controls-8.1.json' with { type: 'json' };
import cisTencent100 from './catalogues/cis-tencent-1.0.0.json' with { type: 'json' };
import csaCcm4 from './catalogues/csa-ccm-4.json' with { type: 'json' };
import dptm from './catalogues/dptm.json' with { type: 'json' };
import gdprArt32 from './catalogues/gdpr-art32.json' with { type: 'json' };
import iso2000012018 from './catalogues/iso-20000-1-2018.json' with { type: 'json' };
import iso223012019 from './catalogues/iso-22301-2019.json' with { type: 'json' };
import iso270012022 from './catalogues/iso-27001-2022.json' with { type: 'json' };
import iso270172015 from './catalogues/iso-27017-2015.json' with { type: 'json' };
import iso270182019 from './catalogues/iso-27018-2019.json' with { type: 'json' };
import iso90012015 from './catalogues/iso-9001-2015.json' with { type: 'json' };
import mlps2Level2 from './catalogues/mlps-2-level2.json' with { type: 'json' };
import mlps2Level3 from './catalogues/mlps-2-level3.json' with { type: 'json' };
import mlps2Level4 from './catalogues/mlps-2-level4.json' with { type: 'json' };
import mpaTpn from './catalogues/mpa-tpn.json' with { type: 'json' };
import nistCsf2 from './catalogues/nist-csf-2.json' with { type: 'json' };
import pciDss401 from './catalogues/pci-dss-4.0.1.json' with { type: 'json' };
import soc22017 from './catalogues/soc2-2017.json' with { type: 'json' };
import trucs from './catalogues/trucs.json' with { type: 'json' };

/**
 * The data files of the frameworks that come with Demarc, unverified, in the order in which they are shown. A new
 * framework is one data file and one line here.
 */
export const BUILT_IN_FILES: readonly unknown[] = [
  iso270012022,
  mlps2Level3,
  csaCcm4,
  mlps2Level2,
  mlps2Level4,
  pciDss401,
  iso270172015,
  iso270182019,
  iso223012019,
  iso2000012018,
  iso90012015,
  trucs,
  bigData,
  mpaTpn,
  dptm,
  nistCsf2,
  cisControls81,
  soc22017,
  gdprArt32,
  cisTencent100,
];
