import { describe, expect, test } from 'vitest';
import { controllerOf } from '../../lib/verdict/controller.ts';
import { legalEntities } from '../../lib/verdict/legal-entity.ts';
import { otherDomainOf } from '../../lib/verdict/other-domain.ts';
import { isShared, siteOf } from '../../lib/verdict/site.ts';
import { linkOf, pageOf } from './cases.ts';

describe('legal entities', () => {
  test.each([
    ['We at Infinite Widgets, Inc. ("Widgets" or "we") care.', ['Infinite Widgets, Inc.']],
    ['© 2015 Infinite Widgets, Inc. Any rights reserved.', ['Infinite Widgets, Inc.']],
    ['We, Blaugrün GmbH, Hauptstraße 47, 10178 Berlin', ['Blaugrün GmbH']],
    ['widgetforce.com, inc. is the seller', ['widgetforce.com, inc.']],
    ['Widgets Ireland, Limited', ['Widgets Ireland, Limited']],
    [
      'Hangzhou Widget Fundamental Intelligence Co., Ltd., with its seat',
      ['Hangzhou Widget Fundamental Intelligence Co., Ltd.'],
    ],
    [
      'One LLC and Two, Inc. and Three Platforms Ireland Limited',
      ['One LLC', 'Two, Inc.', 'Three Platforms Ireland Limited'],
    ],
    ['a joint venture of Bank of Widgetonia Corporation.', ['Bank of Widgetonia Corporation']],
    ['Widget GmbH & Co. KG, Hamburg', ['Widget GmbH & Co. KG']],
    ['the Widgetpedia Foundation, Inc.', ['Widgetpedia Foundation, Inc.']],
    ['operated by Funken Netzwerke SE', ['Funken Netzwerke SE']],
    ['Acme Pty Ltd ABN 12', ['Acme Pty Ltd']],
    [
      'in the United Kingdom, and Switzerland, Lamp Ireland Operations Limited',
      ['Lamp Ireland Operations Limited'],
    ],
    ['Data Protection Officer for Lamp Platforms, Inc.', ['Lamp Platforms, Inc.']],
    ['User Support, Lamp Media, LLC', ['Lamp Media, LLC']],
    ['Lamp Web Services Canada, Inc.', ['Lamp Web Services Canada, Inc.']],
    ['provided by Rent A Widget System, LLC, at', ['Rent A Widget System, LLC']],
    ['A Widget Company, Inc. runs it', ['Widget Company, Inc.']],
    ['UK Representative: Lamp (UK) Operations Limited c/o', ['Lamp (UK) Operations Limited']],
    ['1.1 Lamp Drop, Inc. runs it', ['Lamp Drop, Inc.']],
    ['We at w.idget Software LLC care', ['w.idget Software LLC']],
    ['This site is operated by widgeto GmbH, Munich', ['widgeto GmbH']],
    ['This site is operated by a small GmbH in Berlin', []],
    ['the Software LLC makes', []],
    ['limited to what is needed', []],
    ['AS USED IN THIS POLICY', []],
    ['Your se and sa and the inc', []],
  ])('%s', (text, names) => {
    expect(legalEntities(text).map(({ name }) => name)).toEqual(names);
  });

  test('a text of nothing but endings is read in one pass', () => {
    expect(legalEntities('ltd '.repeat(50_000))).toEqual([]);
  });
});

describe('controller', () => {
  test.each([
    ['We at Infinite Widgets, Inc. ("Widgets" or "we") care.', 'Infinite Widgets, Inc.', true],
    [
      'The controller of your personal data is Blaugrün GmbH, Berlin. Google LLC helps.',
      'Blaugrün GmbH',
      true,
    ],
    [
      'We use Google LLC. Northern Lights B.V. is the data controller for your data.',
      'Northern Lights B.V.',
      true,
    ],
    ['Write to our representative in the Union, Agents Europe Limited, 4 Dock Street.', undefined, undefined],
    ['We use Stripe, Inc. for payments and Google LLC for maps.', undefined, undefined],
    ['This site is operated by Lamp Oil Ltd. It uses Google LLC.', 'Lamp Oil Ltd.', true],
    ['Mistral Winds ("we", "us") reads your mail.', 'Mistral Winds', false],
    ['Open Lanterns, a French company, is the data controller of this site.', 'Open Lanterns', false],
    ['Data are processed by SAS LAMPE, in its capacity as data controller.', 'SAS LAMPE', true],
    ['Write to 5 Lamp Street, Vila Nova, Brazil, which is the controller there.', undefined, undefined],
    ['The Lamp Privacy Policy (our “Policy”) explains it.', undefined, undefined],
    ['This is our policy.', undefined, undefined],
  ])('%s → %s', (text, name, legal) => {
    expect(controllerOf(text, [], 'example.com')).toEqual(name === undefined ? undefined : { name, legal });
  });

  test('stands in the footer when the text does not name it', () => {
    const margins = [{ text: '© 2026 Acme Widgets, Inc. All rights reserved.', place: 'footer' as const }];
    expect(controllerOf('We use Google LLC.', margins, 'acme-widgets.com')?.name).toBe('Acme Widgets, Inc.');
  });

  test.each([
    ['© 2009 Acme Hub - A product by Infused Lamps', 'Acme Hub'],
    ['Acme © 2015–2026', 'Acme'],
    ['Copyright © 2026 Lampade. All rights reserved.', 'Lampade'],
    ['© 2026 All rights reserved', undefined],
  ])('a footer’s copyright line may only give the brand: %s', (text, name) => {
    const controller = controllerOf('We love privacy.', [{ text, place: 'footer' }], 'example.com');
    expect(controller).toEqual(name === undefined ? undefined : { name, legal: false });
  });

  test('a company of the site’s name is preferred to one that is only thanked', () => {
    const text = 'Contact Helpful Lawyers LLP or Acme Widgets Ltd by post.';
    expect(controllerOf(text, [], 'acmewidgets.co.uk')?.name).toBe('Acme Widgets Ltd');
  });
});

describe('site', () => {
  test.each([
    ['https://www.acme.com/privacy', 'acme.com'],
    ['https://docs.acme.co.uk/', 'acme.co.uk'],
    ['https://acme.de', 'acme.de'],
    ['https://someone.github.io/x', 'someone.github.io'],
    ['https://github.io/', 'github.io'],
    ['https://blog.someone.wordpress.com/', 'someone.wordpress.com'],
    ['https://shop.acme.com.br/', 'acme.com.br'],
    ['https://www.acme.sapporo.jp/', 'www.acme.sapporo.jp'],
    ['https://www.acme.gov.uk/', 'acme.gov.uk'],
    ['https://under_score.acme.com/', 'acme.com'],
    ['https://www.xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://localhost:3000/', 'localhost'],
    ['http://[::1]/', '[::1]'],
    ['about:blank', ''],
    ['file:///tmp/x.html', ''],
    ['no address', ''],
  ])('%s → %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each([
    ['someone.github.io', true],
    ['files.s3.eu-west-1.amazonaws.com', true],
    ['amazonaws.com', true],
    ['d111.cloudfront.net', true],
    ['acme.myshopify.com', true],
    ['acme.co.uk', false],
    ['github.com', false],
    ['localhost', false],
    ['', false],
  ])('%s is lent to anybody: %s', (site, shared) => {
    expect(isShared(site)).toBe(shared);
  });

  test('more hosts than are remembered keep their answers', () => {
    const sites = Array.from({ length: 1_200 }, (_, i) => `www.acme${i}.co.uk`);
    expect(sites.map((host) => siteOf(`https://${host}/`))).toEqual(sites.map((host) => host.slice(4)));
  });
});

describe('policy of another domain', () => {
  test.each([
    [
      'a canonical address elsewhere',
      { canonical: 'https://www.bigwidget.com/privacy' },
      undefined,
      'bigwidget.com',
    ],
    [
      'a canonical address inside an archive',
      { canonical: 'https://web.archive.org/web/2015id_/http%3A//www.bigwidget.com/privacy' },
      undefined,
      'bigwidget.com',
    ],
    [
      'a canonical address of the same name in another country',
      { canonical: 'https://acme-widgets.de/x' },
      undefined,
      undefined,
    ],
    [
      'a controller whose own domain the text links to',
      {
        links: [
          linkOf('https://www.bigwidget.com/terms', 'Terms', { block: 0 }),
          linkOf('mailto:privacy@bigwidget.com', 'mail', { block: 0 }),
        ],
      },
      'Big Widget, Inc.',
      'bigwidget.com',
    ],
    [
      'one such link only',
      { links: [linkOf('https://www.bigwidget.com/terms', 'Terms', { block: 0 })] },
      'Big Widget, Inc.',
      undefined,
    ],
    [
      'links to both',
      {
        links: [
          linkOf('https://www.bigwidget.com/terms', 'Terms', { block: 0 }),
          linkOf('https://www.bigwidget.com/help', 'Help', { block: 0 }),
          linkOf('https://www.acme-widgets.com/help', 'Help', { block: 0 }),
        ],
      },
      'Big Widget, Inc.',
      undefined,
    ],
    ['nothing', {}, undefined, undefined],
  ])('by %s', (_, changes, controller, domain) => {
    expect(otherDomainOf(pageOf(['Text.'], changes), controller)).toBe(domain);
  });
});
